package dev.headroom.web.admin.log;

import dev.headroom.change.Change;
import dev.headroom.web.Address;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A change as the log shows it.
 *
 * @param at when, in UTC to the second
 * @param first the first of its differences
 * @param more how many there are beyond
 * @param href its page, where it can be reverted
 * @param ofRow the log of its row
 * @param ofActor the log of its author
 */
public record LogRow(
        String at,
        String actor,
        String action,
        String table,
        String key,
        String transaction,
        List<Difference> first,
        int more,
        String href,
        String ofRow,
        String ofActor) {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int FIRST = 3;

    /** @param differences how many are shown at most */
    static LogRow of(Change change, int differences) {
        List<Difference> all = Difference.of(change);
        Address log = Address.of(LogPage.PATH);
        String action = switch (change.action()) {
            case INSERT -> "added";
            case UPDATE -> "changed";
            case DELETE -> "deleted";
        };
        return new LogRow(
                TO_THE_SECOND.format(change.at()),
                change.actor(),
                action,
                change.table(),
                change.key(),
                change.transaction(),
                all.subList(0, Math.min(differences, all.size())),
                Math.max(0, all.size() - differences),
                LogPage.PATH + '/' + change.id(),
                log.with("table", change.table()).with("key", change.key()).href(),
                log.with("actor", change.actor()).href());
    }

    /** Short, for a list: the facts of a row that was added or deleted stand on its page. */
    static LogRow of(Change change) {
        return of(change, change.before() == null || change.after() == null ? 0 : FIRST);
    }
}
