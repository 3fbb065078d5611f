package dev.headroom.web.admin.facts;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.Catalog;
import dev.headroom.edit.Changes;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.edit.KeylessService;
import dev.headroom.error.ApiException;
import dev.headroom.facts.Node;
import dev.headroom.facts.SlugIndex;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows without a slug, which are told apart by their numbers in the database, and to which no others refer.
 *
 * @param <I> the mutations' input
 * @param <R> the record that the catalog holds
 */
abstract class KeylessRows<I, R extends Node> implements RowKind<I, R> {
    private final Access access;
    private final Changes changes;
    private final KeylessService<?, I, R> service;
    private final String type;
    private final InputForm<I> form;

    /** @param type what identifiers of the rows begin with */
    KeylessRows(Access access, Changes changes, KeylessService<?, I, R> service, String type) {
        this.access = access;
        this.changes = changes;
        this.service = service;
        this.type = type;
        this.form = InputForm.of(service.facts(), "");
    }

    /** All rows of the table. */
    abstract Stream<R> all(Catalog catalog);

    abstract String key(R row);

    /** The identifier that mutations know a row by. */
    final String id(String key) {
        return Node.id(type, key);
    }

    @Override
    public InputForm<I> form() {
        return form;
    }

    @Override
    public SlugIndex<R> rows(Catalog catalog) {
        return new SlugIndex<>(all(catalog).toList(), this::key);
    }

    @Override
    public I facts(R row) {
        return service.facts().entered(row);
    }

    @Override
    public String references(Catalog catalog, R row) {
        return "";
    }

    @Override
    public boolean canChange() {
        return false;
    }

    @Override
    public Outcome<R> create(I input) throws ApiException {
        return changes.make(access.require(Role.EDITOR), () -> service.add(input));
    }

    @Override
    public Outcome<R> update(String slug, I input, List<String> unset, @Nullable Integer expectedVersion)
            throws ApiException {
        throw new UnsupportedOperationException("rows that are not changed are deleted and added anew");
    }

    @Override
    public Outcome<R> delete(String slug, boolean cascade) throws ApiException {
        return changes.make(access.require(Role.EDITOR), () -> service.delete(id(slug)));
    }

    /** Facts that are known, one behind the other. */
    static String words(@Nullable Object... facts) {
        return Stream.of(facts).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
