package dev.headroom.web.admin.log;

import dev.headroom.change.Change;
import dev.headroom.change.ChangeApi;
import dev.headroom.change.ChangeConnection;
import dev.headroom.change.ChangeFilter;
import dev.headroom.error.ApiException;
import dev.headroom.web.PageFrame;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One change in full, and the question whether it is to be reverted.
 *
 * @param together all changes of its transaction, the latest first; the first hundred of them
 * @param more whether there are others
 * @param refusal why it was not reverted; empty before the answer
 */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangePage(PageFrame page, AdminVisit admin, LogRow change, List<LogRow> together, boolean more, String refusal)
        implements TemplateInstance {
    private static final int MOST = 100;

    static ChangePage of(AdminVisit admin, ChangeApi api, Change change, String refusal) throws ApiException {
        var filter = new ChangeFilter();
        filter.transaction = change.transaction();
        ChangeConnection together = api.changes(filter, MOST, null);
        return new ChangePage(
                admin.page("Change of " + change.key()),
                admin,
                LogRow.of(change, Integer.MAX_VALUE),
                together.nodes().stream().map(LogRow::of).toList(),
                together.pageInfo().hasNextPage(),
                refusal);
    }
}
