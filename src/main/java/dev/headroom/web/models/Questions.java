package dev.headroom.web.models;

import dev.headroom.catalog.Catalog;
import dev.headroom.compatibility.Compatibility;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.gpu.Gpu;
import dev.headroom.gpu.Gpu.GpuSegment;
import dev.headroom.model.Model;
import dev.headroom.web.Fact;
import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.weights.ModelQuant;
import dev.headroom.weights.OfferedFormats;
import dev.headroom.weights.WeightSize.WeightBasis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about a model at the chosen quantization, context length and method, answered from the catalog. */
final class Questions {
    private static final String FULL_PRECISION = "BF16";
    private static final int NAMED = 4;

    private final ModelSelection selection;
    private final Model model;
    private final String name;
    private final String at;
    private final String vram;
    private final List<Compatibility> gpus;
    private final List<Compatibility> devices;

    private Questions(ModelSelection selection, List<Compatibility> gpus, List<Compatibility> devices) {
        this.selection = selection;
        this.model = selection.model();
        this.name = model.name();
        this.at = "At %s and %s of context".formatted(selection.quant(), Format.context(selection.contextTokens()));
        this.vram = selection.vram().text();
        this.gpus = gpus;
        this.devices = devices;
    }

    /**
     * @param gpus all GPUs, the fastest first
     * @param devices all devices, the fastest first
     */
    static List<Question> of(ModelSelection selection, List<Compatibility> gpus, List<Compatibility> devices) {
        var questions = new Questions(selection, gpus, devices);
        return List.of(
                questions.whereKnown(questions.vram()),
                questions.bestQuant(),
                questions.whereKnown(new MacQuestion(selection).question(devices)),
                questions.whereKnown(questions.locally()),
                questions.speed(),
                questions.download(),
                questions.whereKnown(questions.whichGpus()),
                questions.whereKnown(questions.whichDevices()));
    }

    /** A question whose answer follows from the memory that the model needs. */
    private Question whereKnown(Question question) {
        return selection.vram().gb() == null
                ? new Question(
                        question.question(),
                        "%s it is unknown what %s needs: a fact of the model is missing.".formatted(at, name),
                        List.of())
                : question;
    }

    private Question vram() {
        String full = model.contextLength() == null
                ? ""
                : " The full %s of context adds %s (%s in total)."
                        .formatted(Format.context(model.contextLength()), added(selection), inFull(selection));
        return new Question(
                        "How much VRAM does %s need?".formatted(name),
                        "%s, %s needs %s, or %s at %s.%s%s"
                                .formatted(at, name, vram, atFullPrecision(selection), FULL_PRECISION, shared(), full),
                        List.of())
                .withAside(ruleOfThumb());
    }

    /** What takes more of a memory that is shared: there it is the same that holds what stays on the host. */
    private String shared() {
        return selection
                .sharedWhereOther()
                .map(more -> " Shared memory, as a Mac's, has to hold %s.".formatted(more.text()))
                .orElse("");
    }

    /** What other pages print; empty where the page itself is by that. */
    private String ruleOfThumb() {
        if (!selection.method().hasIntervals()) {
            return "";
        }
        ModelSelection simple = selection.by(EstimationMethod.SIMPLE);
        String full = model.contextLength() == null
                ? ""
                : "; the full context adds %s (%s in total)".formatted(added(simple), inFull(simple));
        return "By the usual rule of thumb it is %s, or %s at %s%s."
                .formatted(simple.vram().text(), atFullPrecision(simple), FULL_PRECISION, full);
    }

    private String atFullPrecision(ModelSelection by) {
        return fullPrecision().map(one -> by.vram(one).text()).orElse(Format.UNKNOWN);
    }

    private static String added(ModelSelection by) {
        return Format.gb(by.addedByFullContext());
    }

    private static String inFull(ModelSelection by) {
        return by.vramAtFullContext(by.modelQuant()).text();
    }

    private Question bestQuant() {
        OfferedFormats offered = selection.catalog().offered(model);
        return new Question(
                "What is the best quantization for %s?".formatted(name),
                offered.balance()
                        .map(best -> best(offered, best) + smallestBeside(offered, best))
                        .orElse("That is unknown."),
                Stream.of(smallest(offered), offered.balance(), offered.better(), fullPrecision())
                        .flatMap(Optional::stream)
                        .map(one -> new Fact(nameOf(one), selection.vram(one).text() + " of VRAM"))
                        .distinct()
                        .toList());
    }

    private String best(OfferedFormats offered, ModelQuant best) {
        String why = best.inNativeFormat()
                ? "%s is what the model was released in: no other is better."
                : best.getPublished()
                        ? "%s is the usual balance of quality and memory, of the published ones."
                        : "%s is the usual balance of quality and memory"
                                + FileStatus.inBrackets(selection.catalog(), best) + '.';
        return why.formatted(nameOf(best))
                + offered.better()
                        .map(better -> " %s is the next better one.".formatted(nameOf(better)))
                        .orElse("");
    }

    private String smallestBeside(OfferedFormats offered, ModelQuant best) {
        return smallest(offered)
                .filter(smallest -> !smallest.equals(best))
                .map(smallest -> smallest.getPublished()
                        ? " %s has the smallest files, %s."
                                .formatted(
                                        nameOf(smallest),
                                        Format.fileGb(smallest.getWeights().gb()))
                        : " %s is the smallest.".formatted(nameOf(smallest)))
                .orElse("");
    }

    /** By the size of published files where there are some. */
    private Optional<ModelQuant> smallest(OfferedFormats offered) {
        return selection.catalog().modelQuants(model).stream()
                .filter(ModelQuant::getPublished)
                .min(Comparator.comparing(
                        one -> one.getWeights().gb(), Comparator.nullsLast(Comparator.naturalOrder())))
                .or(offered::smallest);
    }

    private Question locally() {
        int onBoards = fitting(onBoards());
        int onDevices = fitting(devices);
        return new Question(
                "Can I run %s locally?".formatted(name),
                "%s it needs %s: %s and %s of the catalog hold all of it.%s"
                        .formatted(
                                at,
                                onGpuOrShared(),
                                Format.counted(onBoards, "consumer GPU", "consumer GPUs"),
                                Format.counted(onDevices, "device", "devices"),
                                onBoards + onDevices == 0
                                        ? ""
                                        : " llama.cpp, Ollama and LM Studio load the GGUF files, "
                                                + "where there are some."),
                List.of());
    }

    private String onGpuOrShared() {
        return selection
                .sharedWhereOther()
                .map(more -> "%s of a GPU's own memory, or %s of one that processor and graphics share"
                        .formatted(vram, more.text()))
                .orElse(vram);
    }

    private Question speed() {
        if (!model.shape().writes()) {
            return new Question(
                    "How fast is %s?".formatted(name),
                    "It sees a whole text at once and does not write token after token, so that it has no speed in "
                            + "tokens written per second.",
                    List.of());
        }
        return new Question(
                        "How fast is %s?".formatted(name),
                        ("%s the fastest GPUs of each maker come to the speeds below, in tokens per second of one "
                                        + "request.")
                                .formatted(at),
                        FastestGpus.of(gpus))
                .withAside(speedsByRuleOfThumb());
    }

    /** What other pages print; empty where the page itself is by that. */
    private String speedsByRuleOfThumb() {
        if (!selection.method().hasIntervals()) {
            return "";
        }
        ModelSelection simple = selection.by(EstimationMethod.SIMPLE);
        List<Fact> fastest = FastestGpus.of(
                gpus.stream().map(row -> simple.on(row.hardware())).toList());
        return fastest.isEmpty()
                ? ""
                : fastest.stream()
                        .map(fact -> fact.label() + " " + fact.value())
                        .collect(Collectors.joining(", ", "By the usual rule of thumb it is ", "."));
    }

    private Question download() {
        Catalog catalog = selection.catalog();
        List<ModelQuant> quants = Stream.of(
                        Stream.of(selection.modelQuant()),
                        fullPrecision().stream(),
                        smallest(catalog.offered(model)).stream(),
                        catalog.ladder().rungs().stream().limit(1).map(quant -> catalog.modelQuant(model, quant)))
                .flatMap(some -> some)
                .distinct()
                .toList();
        return new Question(
                "What is the download size of %s?".formatted(name),
                "Parameters × bits ÷ 8 gives the first figure; the second is the median of the published "
                        + "files, where "
                        + "some are known.",
                quants.stream()
                        .map(one -> new Fact(
                                nameOf(one),
                                Format.fileGb(one.getDownloadSizeGb()) + "; "
                                        + (one.getWeights().basis() == WeightBasis.PUBLISHED
                                                ? Format.fileGb(one.getWeights().gb()) + " published"
                                                : FileStatus.of(catalog, one))))
                        .toList());
    }

    private Question whichGpus() {
        return new Question(
                "Which GPUs can run %s?".formatted(name),
                "%s, %s all of it, %s%s."
                        .formatted(
                                at,
                                holding(gpus, "GPU", "GPUs"),
                                Format.counted(
                                        fitting(onBoards()), "of them a consumer board", "of them consumer boards"),
                                named(gpus)),
                List.of());
    }

    private Question whichDevices() {
        return new Question(
                "Which devices can run %s?".formatted(name),
                ("%s, %s all of it%s. Their processor and graphics share one memory, of which the "
                                + "system needs a part.")
                        .formatted(at, holding(devices, "device", "devices"), named(devices)),
                List.of());
    }

    private Optional<ModelQuant> fullPrecision() {
        return selection
                .catalog()
                .quants()
                .find(FULL_PRECISION)
                .map(quant -> selection.catalog().modelQuant(model, quant));
    }

    private static String named(List<Compatibility> rows) {
        String names = HardwareTiers.names(rows, NAMED);
        return names.isEmpty() ? "" : ", the fastest being " + names;
    }

    private List<Compatibility> onBoards() {
        return gpus.stream()
                .filter(row -> row.hardware() instanceof Gpu gpu && gpu.segment() == GpuSegment.CONSUMER)
                .toList();
    }

    private static String holding(List<Compatibility> rows, String one, String many) {
        int fitting = fitting(rows);
        return "%d of %s %s"
                .formatted(fitting, Format.counted(rows.size(), one, many), Format.plural(fitting, "holds", "hold"));
    }

    private static int fitting(List<Compatibility> rows) {
        return Math.toIntExact(rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.fitsWithContext()))
                .count());
    }

    private static String nameOf(ModelQuant one) {
        return one.quant().name();
    }
}
