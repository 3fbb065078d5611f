package dev.headroom.web.admin.facts;

import dev.headroom.catalog.Catalog;
import dev.headroom.error.UserError;
import dev.headroom.web.Link;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form for the facts of one row.
 *
 * @param list what the row is one of
 * @param row the row; null for a new one
 * @param gap what the row lacks; null for nothing
 * @param done what has just been done, in a sentence; empty for nothing
 * @param refusal why it was not done, beyond what stands beside the fields; empty where it was, or only they are wrong
 * @param version of the row that the form is made on; null for a new one
 * @param related lists of the rows that refer to it
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FactsPage(
        PageFrame page,
        AdminVisit admin,
        RowKind<?, ?> list,
        RowKind.@Nullable Row row,
        RowKind.@Nullable Gap gap,
        String done,
        String refusal,
        @Nullable Integer version,
        int wrong,
        List<FormField> fields,
        List<Link> related)
        implements TemplateInstance {

    /**
     * The form as it was sent, or as it is at first.
     *
     * @param errors of fields, which stand beside them, or of the whole
     * @param notes by field, what stands beside them too
     */
    static FactsPage of(
            AdminVisit admin,
            RowKind<?, ?> kind,
            RowKind.@Nullable Row row,
            SubmittedForm submitted,
            String done,
            List<UserError> errors,
            Map<String, String> notes) {
        Map<String, String> byField = errors.stream()
                .filter(error -> error.field() != null)
                .collect(Collectors.toMap(UserError::field, UserError::message, (one, other) -> one + "; " + other));
        String refusal = errors.stream()
                .filter(error -> !submitted.entered().containsKey(String.valueOf(error.field())))
                .map(UserError::message)
                .collect(Collectors.joining(" "));
        return of(admin, kind, row, submitted, done, refusal, byField, notes);
    }

    /** The form as it was sent, where no fact is at fault. */
    static FactsPage refused(
            AdminVisit admin, RowKind<?, ?> kind, RowKind.@Nullable Row row, SubmittedForm submitted, String refusal) {
        return of(admin, kind, row, submitted, "", refusal, Map.of(), Map.of());
    }

    private static FactsPage of(
            AdminVisit admin,
            RowKind<?, ?> kind,
            RowKind.@Nullable Row row,
            SubmittedForm submitted,
            String done,
            String refusal,
            Map<String, String> byField,
            Map<String, String> notes) {
        InputForm<?> form = kind.form();
        List<FormField> fields = form.fields().stream()
                .map(field -> FormField.of(
                        form,
                        field,
                        submitted,
                        row == null,
                        byField.getOrDefault(field.name(), ""),
                        notes.getOrDefault(field.name(), "")))
                .toList();
        int wrong =
                (int) fields.stream().filter(field -> !field.error().isEmpty()).count();
        String title = row == null ? "Add a " + kind.one() : row.name();
        Around around = row == null ? Around.NOTHING : Around.of(admin.visit().catalog(), kind, row);
        return new FactsPage(
                admin.page(title),
                admin,
                kind,
                row,
                around.gap(),
                done,
                refusal,
                submitted.version(),
                wrong,
                fields,
                around.related());
    }

    /** What is known around a row that the catalog holds. */
    private record Around(RowKind.@Nullable Gap gap, List<Link> related) {
        private static final Around NOTHING = new Around(null, List.of());

        static <R> Around of(Catalog catalog, RowKind<?, R> kind, RowKind.Row row) {
            return kind.rows(catalog)
                    .find(row.slug())
                    .map(present -> new Around(kind.gap(catalog, present).orElse(null), kind.related(present)))
                    .orElse(NOTHING);
        }
    }
}
