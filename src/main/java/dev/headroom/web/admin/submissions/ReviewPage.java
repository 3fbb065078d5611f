package dev.headroom.web.admin.submissions;

import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import dev.headroom.submission.SubmissionApi;
import dev.headroom.submission.SubmissionState;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Submissions that wait, those that came first.
 *
 * @param more whether more wait than are shown
 * @param errors why a decision was not taken
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(PageFrame page, AdminVisit admin, List<ReviewRow> submissions, boolean more, List<String> errors)
        implements TemplateInstance {
    private static final int SHOWN = 20;

    static ReviewPage of(AdminVisit admin, SubmissionApi api, List<UserError> errors) throws ApiException {
        var waiting = api.benchmarkSubmissions(SubmissionState.PENDING, SHOWN, null);
        return new ReviewPage(
                admin.page("Submissions"),
                admin,
                waiting.nodes().stream()
                        .map(one -> ReviewRow.of(admin.visit().catalog(), one))
                        .toList(),
                waiting.pageInfo().hasNextPage(),
                errors.stream().map(UserError::message).toList());
    }
}
