package dev.headroom.web.submit;

import dev.headroom.submission.BenchmarkSubmission;
import dev.headroom.web.Format;
import dev.headroom.web.GraphQlQuery;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Stylesheet;
import dev.headroom.web.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What became of a submission, for who has its address: search engines shall not know it.
 *
 * @param state in words
 * @param reason why it was refused; empty where it was not
 */
@CheckedTemplate(basePath = "submit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubmissionPage(
        PageFrame page, String state, boolean pending, String handle, String reason, List<SubmittedRow> runs)
        implements TemplateInstance {

    static SubmissionPage of(Visit visit, BenchmarkSubmission submission) {
        String title = "Your measurements";
        return new SubmissionPage(
                new PageFrame(
                        title,
                        title,
                        "",
                        visit.address(),
                        GraphQlQuery.NONE,
                        "",
                        "",
                        Stylesheet.PACKAGED.path(),
                        visit.catalog().version()),
                Format.words(submission.state()),
                submission.decidedAt() == null,
                submission.handle(),
                submission.reason() == null ? "" : submission.reason(),
                SubmittedRow.of(visit.catalog(), submission.runs()));
    }
}
