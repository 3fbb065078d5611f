package dev.headroom.web;

import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.estimates.SpeedEstimate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Both methods side by side, term by term. */
public final class MethodTable {
    private static final String NAME = "methods";
    /** The row of what a GPU's own memory need not hold of the total. */
    public static final String HOST_WEIGHTS = "Weights that stay on the host";

    /** Why a term has no figure by method SIMPLE. */
    private static final Figure NOT_COUNTED = Figure.none("not counted");

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
    public record Row(
            String term,
            String unit,
            Figure simple,
            Figure detailed,
            @Nullable SpeedEstimate speed,
            String why) {

        /** A term in GB. */
        public static Row gb(String term, Figure simple, Figure detailed, String why) {
            return new Row(term, "GB", simple, detailed, null, why);
        }
    }

    /** What memory is made of, in the order in which it is told. */
    public enum MemoryTerm {
        WEIGHTS("Weights", memory -> Figure.exactGb(memory.weightsGb())),
        KEY_VALUE_CACHE("Key-value cache", memory -> Figure.exactGb(memory.kvCacheGb())),
        RECURRENT_STATE(
                "Recurrent state",
                simple -> NOT_COUNTED,
                detailed -> Figure.bytes(detailed.bytes().recurrentState())),
        COMPUTE_BUFFER(
                "Compute buffer",
                simple -> NOT_COUNTED,
                detailed -> Figure.bytes(detailed.bytes().computeBuffer())),
        RUNTIME("Runtime and driver", memory -> Figure.exactGb(memory.runtimeGb())),
        PROJECTOR("Projector", simple -> NOT_COUNTED, Figure::projector),
        TOTAL("Total", memory -> TotalMemory.of(memory).exact());

        private final String label;
        private final Function<MemoryEstimate, Figure> simple;
        private final Function<MemoryEstimate, Figure> detailed;

        MemoryTerm(String label, Function<MemoryEstimate, Figure> both) {
            this(label, both, both);
        }

        MemoryTerm(String label, Function<MemoryEstimate, Figure> simple, Function<MemoryEstimate, Figure> detailed) {
            this.label = label;
            this.simple = simple;
            this.detailed = detailed;
        }

        /** It by both methods. */
        public Row row(MemoryEstimate bySimple, MemoryEstimate byDetailed, String why) {
            return Row.gb(label, simple.apply(bySimple), detailed.apply(byDetailed), why);
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
