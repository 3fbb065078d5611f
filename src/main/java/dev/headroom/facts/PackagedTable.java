package dev.headroom.facts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of the catalog that is filled from a packaged fact table. */
public interface PackagedTable<E extends PackagedEntity> extends PanacheRepository<E> {
    /** Name of the packaged file, such as {@code gpus.csv}. */
    String file();

    /** Name of the table in the database. */
    String table();

    /** The row's natural key, or where it has none its {@link FactRow#identity()}. */
    String key(FactRow row);

    /** The same of a row in the database; null where it has none because no packaged table brought it. */
    @Nullable
    String keyOf(E entity);

    /** What no two rows have the same beside their keys, in words of its text; null where there is no such thing. */
    default @Nullable Object uniqueBesideKey(E entity) {
        return null;
    }

    /** Whether keys are natural ones. Without, a row that changes is another row, and the former one is to go. */
    default boolean hasNaturalKeys() {
        return true;
    }

    E create();

    /** All rows of the table. In SQL, because the start would have to load the parser of HQL for nothing else. */
    @SuppressWarnings("unchecked")
    default Stream<E> rows() {
        return getSession()
                .createNativeQuery("select * from " + table(), (Class<E>) create().getClass())
                .getResultStream();
    }

    /** What puts a row into an entity, new or not; it lasts for one load and throws {@link MalformedRowException}. */
    BiConsumer<E, FactRow> reader();
}
