package dev.headroom.submission;

import dev.headroom.catalog.Catalog;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.UserErrorCode;
import dev.headroom.hardware.Hardware;
import dev.headroom.model.Model;
import dev.headroom.search.SearchHit;
import dev.headroom.search.SearchKind;
import dev.headroom.transcript.Run;
import dev.headroom.weights.ModelQuant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of the catalog a speed is of; what cannot be told is refused with the field that would tell it. */
record RunMatcher(Catalog catalog, BenchmarkSubmissionInput input) {
    /**
     * Architectures of llama.cpp that models of several names share: the description names no model. Source: the
     * classes that github.com/ggml-org/llama.cpp/blob/master/convert_hf_to_gguf.py registers for each.
     */
    private static final Set<String> SHARED_ARCHITECTURES =
            Set.of("llama", "qwen2", "qwen2moe", "deepseek2", "phi3", "glm4", "bert");
    /** Files hold tied embeddings once, and no vision encoder: counts differ by some per cent. */
    private static final double LIKE_PARAMETERS = 1.25;

    private static final Pattern BACKEND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .+-]{0,39}");
    private static final int PROPOSED = 3;
    private static final String MODEL = "modelSlug";
    private static final String HARDWARE = "hardwareSlug";
    private static final String COUNT = "gpuCount";
    private static final String TEXT = "text";

    ModelQuant modelQuant(Run run) {
        Model model = model(run);
        Double parametersB = run.parametersB();
        if (parametersB != null && Math.abs(Math.log(parametersB / model.parametersB())) > Math.log(LIKE_PARAMETERS)) {
            throw refused(
                    MODEL,
                    "the file has %.2f billion parameters, but %s has %.2f: give the model that it is"
                            .formatted(parametersB, model.name(), model.parametersB()));
        }
        Integer layers = run.gpuLayers();
        if (layers != null && layers >= 0 && model.layers() != null && layers < model.layers()) {
            throw refused(
                    TEXT,
                    "%d layers were on the GPU, but %s has %d: the catalog keeps runs wholly on the GPU"
                            .formatted(layers, model.name(), model.layers()));
        }
        String quant = Optional.ofNullable(input.quant)
                .or(() -> Optional.ofNullable(run.quant()))
                .orElseThrow(() -> missing("quant", "quant must be given: the text does not tell the quantization"));
        try {
            return catalog.modelQuant(model, "quant", quant);
        } catch (BadInputException unknown) {
            throw refused("quant", unknown.getMessage());
        }
    }

    private Model model(Run run) {
        String slug = input.modelSlug;
        if (slug != null) {
            return catalog.models().find(slug).orElseThrow(() -> RefusedException.notFound(MODEL, slug));
        }
        return Stream.of(Optional.ofNullable(run.file()), named(run.model()))
                .flatMap(Optional::stream)
                .flatMap(name -> catalog.search().named(name, SearchKind.MODEL.only()).stream())
                .flatMap(found -> catalog.models().find(found).stream())
                .findFirst()
                .orElseThrow(() -> missing(MODEL, proposing(run)));
    }

    /** The model in a description such as {@code qwen3moe 30B.A3B}; empty where that names an architecture alone. */
    private static Optional<String> named(@Nullable String printed) {
        return Optional.ofNullable(printed)
                .filter(name -> !SHARED_ARCHITECTURES.contains(name.replaceFirst(" .*", "")))
                .map(name -> name.replaceFirst("moe ", " ").replaceFirst("(?<=B)\\.(?=A\\d)", " "));
    }

    private String proposing(Run run) {
        String name = Optional.ofNullable(run.file())
                .or(() -> Optional.ofNullable(run.model()))
                .orElse("");
        return name.isEmpty()
                ? "modelSlug must be given: the text does not name the model"
                : "modelSlug must be given: \"%s\" is no name of one model of the catalog%s"
                        .formatted(name, perhaps(name, hit -> Optional.ofNullable(hit.modelSlug())));
    }

    /** The first rows that a name may mean. */
    private String perhaps(String name, Function<SearchHit, Optional<String>> slug) {
        String proposed = catalog.search().find(name).stream()
                .flatMap(hit -> slug.apply(hit).stream())
                .limit(PROPOSED)
                .collect(Collectors.joining(" or "));
        return proposed.isEmpty() ? "" : "; perhaps " + proposed;
    }

    MeasuredHardware hardware(Run run) {
        if (input.gpuCount != null && input.gpuCount != 1) {
            throw refused(COUNT, "gpuCount must be 1: the catalog keeps measurements of one GPU");
        }
        if (run.gpus().size() > 1 && input.gpuCount == null) {
            throw refused(
                    COUNT,
                    "the program found %d GPUs: give gpuCount 1 if it ran on one of them, and hardwareSlug; others are "
                                    .formatted(run.gpus().size())
                            + "not kept");
        }
        String given = input.hardwareSlug;
        if (given != null) {
            return accelerating(
                    catalog.hardware().find(given).orElseThrow(() -> RefusedException.notFound(HARDWARE, given)));
        }
        if (run.gpus().size() != 1) {
            throw missing(HARDWARE, "hardwareSlug must be given: the text does not tell the one GPU or device");
        }
        String name = run.gpus().get(0);
        return ofChip(name)
                .or(() -> catalog.search()
                        .named(name, SearchKind.HARDWARE)
                        .flatMap(slug -> catalog.hardware().find(slug))
                        .map(this::accelerating))
                .orElseThrow(() -> missing(
                        HARDWARE,
                        "hardwareSlug must be given: \"%s\" is no name of one GPU or chip of the catalog%s"
                                .formatted(name, perhaps(name, hit -> Optional.ofNullable(hit.hardwareSlug())))));
    }

    /** By the device with the most memory: the others have the same chip. */
    private Optional<MeasuredHardware> ofChip(String name) {
        return catalog.hardware().all().stream()
                .filter(one -> name.equalsIgnoreCase(one.chip()) && one.acceleratorCount() == 1)
                .max(Comparator.comparingDouble(
                        (Hardware one) -> one.knownMemoryGb().orElse(0)))
                .map(MeasuredHardware::ofChip);
    }

    private MeasuredHardware accelerating(Hardware one) {
        if (one.acceleratorCount() != 1) {
            throw refused(
                    HARDWARE,
                    "%s has %d accelerators: the catalog keeps measurements of one"
                            .formatted(one.name(), one.acceleratorCount()));
        }
        return MeasuredHardware.of(one);
    }

    String backend(Run run) {
        String backend = Optional.ofNullable(input.backend)
                .or(() -> Optional.ofNullable(run.backend()))
                .orElseThrow(() -> missing("backend", "backend must be given: the text does not tell it"));
        if (!BACKEND.matcher(backend).matches()) {
            throw refused("backend", "backend must be a name such as CUDA, Vulkan or Metal");
        }
        if (backend.equalsIgnoreCase("CPU")) {
            throw refused("backend", "the processor computed, which says nothing of a GPU");
        }
        return backend;
    }

    /** The one name that a program gave the GPU. */
    static @Nullable String printedGpu(Run run) {
        List<String> gpus = run.gpus();
        return gpus.isEmpty() ? null : String.join(", ", gpus);
    }

    private static RefusedException refused(String field, String message) {
        return new RefusedException(field, UserErrorCode.INVALID, message);
    }

    private static RefusedException missing(String field, String message) {
        return new RefusedException(field, UserErrorCode.REQUIRED, message);
    }
}
