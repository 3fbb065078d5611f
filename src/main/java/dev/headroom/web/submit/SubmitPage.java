package dev.headroom.web.submit;

import dev.headroom.error.UserError;
import dev.headroom.submission.SubmittedRun;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The form for measured speeds.
 *
 * @param runs that were read of the text; empty before, and where it cannot be taken
 * @param errors by input field, why not
 */
@CheckedTemplate(basePath = "submit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubmitPage(PageFrame page, SubmittedText entered, List<SubmittedRow> runs, Map<String, List<String>> errors)
        implements TemplateInstance {
    static final String PATH = "/submit";

    static SubmitPage of(Visit visit, SubmittedText entered, List<SubmittedRun> runs, List<UserError> errors) {
        return new SubmitPage(
                visit.page(
                        "Submit a measurement",
                        "Paste what llama-bench or ollama run --verbose printed. An editor looks at it before it "
                                + "becomes a measurement that estimates rest on.",
                        PATH,
                        GraphQlQuery.NONE),
                entered,
                SubmittedRow.of(visit.catalog(), runs),
                errors.stream()
                        .collect(Collectors.groupingBy(
                                error -> String.valueOf(error.field()),
                                Collectors.mapping(UserError::message, Collectors.toList()))));
    }
}
