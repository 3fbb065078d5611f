package dev.headroom.web.models;

import dev.headroom.web.FileStatus;
import dev.headroom.web.Format;
import dev.headroom.weights.QuantFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Commands that run a model, with the names of real repositories only. */
public final class GetStarted {
    /** {@link dev.headroom.estimate.RuntimeProfile#LLAMA_SERVER} has the source. */
    private static final String CHOOSES_LAYERS =
            "chooses by itself which layers the GPU takes, and leaves 1 GiB more of "
                    + "it free; -ngl 99 forces all onto it, as what fits is meant here";

    private final ModelSelection selection;
    private final List<Command> commands = new ArrayList<>();

    /** A runtime's command; an empty one where no repository is known that it could load. */
    public record Command(String runtime, String command, String remark) {}

    private GetStarted(ModelSelection selection) {
        this.selection = selection;
    }

    static List<Command> of(ModelSelection selection) {
        var started = new GetStarted(selection);
        started.gguf();
        started.mlx();
        started.add(
                "vLLM",
                "vllm serve %s --max-model-len %d"
                        .formatted(selection.model().huggingFaceId(), selection.contextTokens()),
                "loads the weights as published (%s)"
                        .formatted(Format.known(selection.model().dataType())));
        return started.commands;
    }

    private void gguf() {
        Optional<QuantFile> file = isGguf()
                ? selection.modelQuant().files().stream()
                        .filter(one -> one.isNamed()
                                && one.repository().toUpperCase(Locale.ROOT).contains("GGUF"))
                        .min(Comparator.comparing((QuantFile one) -> !isPublishers(one))
                                .thenComparing(one -> -formats(one))
                                .thenComparing(QuantFile::repository))
                : Optional.empty();
        String status = FileStatus.of(selection.catalog(), selection.modelQuant());
        String none = status.isEmpty()
                ? "no published GGUF file of %s is known".formatted(selection.quant())
                : "%s: %s".formatted(selection.quant(), status);
        add(
                "llama.cpp",
                file.map(one -> "llama-server -hf %s:%s -c %d"
                                .formatted(one.repository(), one.quant(), selection.contextTokens()))
                        .orElse(""),
                file.isPresent() ? CHOOSES_LAYERS : none);
        add(
                "Ollama",
                file.map(one -> "ollama run hf.co/%s:%s".formatted(one.repository(), one.quant()))
                        .orElse(""),
                file.isPresent() ? "" : none);
        add(
                "LM Studio",
                file.map(one -> "lms get %s@%s".formatted(one.getUrl(), one.quant()))
                        .orElse(""),
                file.isPresent() ? "" : none);
    }

    private boolean isGguf() {
        return !selection.modelQuant().quant().forMlx()
                && switch (selection.modelQuant().quant().family()) {
                    case MLX_AFFINE, MLX_FP, GPTQ, AWQ, FP8, INT8, BITSANDBYTES, EXL2, EXL3 -> false;
                    default -> true;
                };
    }

    private void mlx() {
        Optional<QuantFile> file = selection.catalog().modelQuants(selection.model()).stream()
                .filter(one -> one.quant().forMlx())
                .flatMap(one -> one.files().stream())
                .filter(QuantFile::isNamed)
                .min(Comparator.comparing((QuantFile one) -> !one.quant().equals(selection.quant()))
                        .thenComparing(one -> !one.quant().startsWith("MLX-4bit"))
                        .thenComparing(QuantFile::repository));
        add(
                "MLX",
                file.map(one -> "mlx_lm.chat --model " + one.repository()).orElse(""),
                file.map(one -> "loads its own format, " + one.quant()).orElse("no published MLX conversion is known"));
    }

    private boolean isPublishers(QuantFile file) {
        return selection.model().huggingFaceId().startsWith(file.getPublisher() + '/');
    }

    private long formats(QuantFile file) {
        return selection.catalog().files(selection.model()).stream()
                .filter(one -> one.repository().equals(file.repository()))
                .count();
    }

    private void add(String runtime, String command, String remark) {
        commands.add(new Command(runtime, command, remark));
    }
}
