package dev.headroom.web;

import dev.headroom.estimates.SpeedEstimate;
import java.util.List;
import java.util.stream.Stream;

/** Both methods side by side, term by term. */
public final class MethodTable {
    private static final String NAME = "methods";

    /** Why a term has no figure by method SIMPLE. */
    public static final Figure NOT_COUNTED = Figure.none("not counted");

    /** Terms alone. */
    public static final Table<Row> TERMS = new Table<Row>(NAME, terms().toList()).styled("narrow");
    /** Terms with what makes the methods differ. */
    public static final Table<Row> REASONS = new Table<>(
            NAME,
            Stream.concat(
                            terms(),
                            Stream.of(Column.text("What differs, and why", Row::why)
                                    .styled("why")))
                    .toList());

    private MethodTable() {}

    /**
     * One term by both methods.
     *
     * @param unit unit of both figures; empty where they are words
     * @param speed by method DETAILED; null where the term is no speed, or it is unknown
     * @param why what makes the methods differ; empty where that is not told
     */
    public record Row(String term, String unit, Figure simple, Figure detailed, SpeedEstimate speed, String why) {

        /** A term in GB. */
        public static Row gb(String term, Figure simple, Figure detailed, String why) {
            return new Row(term, "GB", simple, detailed, null, why);
        }
    }

    private static Stream<Column<Row>> terms() {
        return Stream.of(
                        List.of(
                                Column.text("Term", Row::term).asRowHead(),
                                Column.text("Unit", Row::unit).inFileOnly(),
                                Column.figure("SIMPLE", Row::simple),
                                Column.figure("DETAILED", Row::detailed)),
                        SpeedColumns.evidence("DETAILED", Row::speed))
                .flatMap(List::stream);
    }
}
