package dev.headroom.web.admin.imports;

import dev.headroom.bulk.BulkKind;
import dev.headroom.bulk.ExportFormat;
import dev.headroom.web.Option;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form for an import.
 *
 * @param errors by field, why it is not taken
 * @param text rows that were entered, so that they are not lost
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportStartPage(
        PageFrame page,
        AdminVisit admin,
        List<Option> kinds,
        List<Option> formats,
        Map<String, String> errors,
        String text)
        implements TemplateInstance {
    private static final String BY_NAME = "as the file is called";

    static ImportStartPage of(AdminVisit admin, Map<String, String> errors, String kind, String format, String text) {
        return new ImportStartPage(
                admin.page("Import"),
                admin,
                options(BulkKind.values(), kind),
                options(ExportFormat.values(), format),
                errors,
                text);
    }

    private static List<Option> options(Object[] constants, String chosen) {
        return Stream.concat(
                        Stream.of(new Option("", BY_NAME, chosen.isEmpty())),
                        Stream.of(constants)
                                .map(Object::toString)
                                .map(name -> new Option(name, name, name.equals(chosen))))
                .toList();
    }
}
