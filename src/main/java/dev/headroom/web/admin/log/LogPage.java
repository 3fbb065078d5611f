package dev.headroom.web.admin.log;

import dev.headroom.change.ChangeAction;
import dev.headroom.change.ChangeApi;
import dev.headroom.change.ChangeConnection;
import dev.headroom.change.ChangeFilter;
import dev.headroom.error.ApiException;
import dev.headroom.web.Option;
import dev.headroom.web.Options;
import dev.headroom.web.PageFrame;
import dev.headroom.web.Parameters;
import dev.headroom.web.admin.AdminVisit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The change log, the latest change first. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LogPage(
        PageFrame page,
        AdminVisit admin,
        List<Option> tables,
        List<Option> actions,
        String key,
        String actor,
        String transaction,
        boolean reverted,
        List<LogRow> changes,
        String older,
        String newest)
        implements TemplateInstance {
    static final String PATH = "/admin/changes";
    private static final int ROWS = 50;
    private static final List<String> TABLES = List.of(
            "gpu",
            "device",
            "model",
            "quant",
            "accelerator_class",
            "quant_file",
            "benchmark",
            "model_score",
            "price",
            "alias");

    static LogPage of(AdminVisit admin, ChangeApi api) throws ApiException {
        Parameters parameters = admin.visit().parameters();
        var filter = new ChangeFilter();
        Optional<String> table = parameters.text("table");
        Optional<ChangeAction> action = parameters.choice("action", ChangeAction.class);
        filter.table = table.orElse(null);
        filter.key = parameters.text("key").orElse(null);
        filter.actor = parameters.text("actor").orElse(null);
        filter.transaction = parameters.text("transaction").orElse(null);
        filter.action = action.orElse(null);
        Optional<String> after = parameters.text("after");
        ChangeConnection changes = api.changes(filter, ROWS, after.orElse(null));
        String older = changes.pageInfo().hasNextPage()
                ? admin.visit()
                        .address()
                        .with("after", changes.pageInfo().endCursor())
                        .href()
                : "";
        String newest = after.isEmpty()
                ? ""
                : admin.visit().address().with("after", null).href();
        return new LogPage(
                admin.page("Change log"),
                admin,
                Options.any(Stream.concat(TABLES.stream(), table.stream()), table),
                Options.any(ChangeAction.values(), action),
                text(filter.key),
                text(filter.actor),
                text(filter.transaction),
                parameters.text("done").isPresent(),
                changes.nodes().stream().map(LogRow::of).toList(),
                older,
                newest);
    }

    private static String text(@Nullable String filter) {
        return filter == null ? "" : filter;
    }
}
