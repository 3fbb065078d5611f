package dev.headroom.web.admin.submissions;

import dev.headroom.catalog.Catalog;
import dev.headroom.submission.BenchmarkSubmission;
import dev.headroom.web.submit.SubmittedRow;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A submission in the list.
 *
 * @param came when, in UTC
 * @param contradictions speeds that are more than 3 times off their estimate
 */
public record ReviewRow(
        String id,
        String handle,
        String came,
        String text,
        List<SubmittedRow> runs,
        long contradictions,
        boolean acceptable) {
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    static ReviewRow of(Catalog catalog, BenchmarkSubmission submission) {
        List<SubmittedRow> runs = SubmittedRow.of(catalog, submission.runs());
        return new ReviewRow(
                submission.id(),
                submission.handle(),
                TO_THE_MINUTE.format(submission.submittedAt()),
                submission.text(),
                runs,
                runs.stream().filter(SubmittedRow::contradicts).count(),
                runs.stream().anyMatch(SubmittedRow::decode));
    }
}
