package dev.headroom.quant;

import dev.headroom.estimate.Amount;
import dev.headroom.facts.Node;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A quantization format. */
@Description("A quantization format. A fact that is null is unknown.")
public record Quant(
        @NonNull @Description("Natural key, the same as the name.")
        String slug,

        @NonNull @Description("Name, such as Q4_K_M.") String name,
        @NonNull @Description("How it stores weights.") QuantFamily family,

        @Description("Bits per weight of its block layout, block scales included.") @Nullable
        Double nominalBitsPerWeight,

        @Description("Bits per weight of a whole 8B model, whose layers use several layouts.") @Nullable
        Double effectiveBitsPerWeight,

        @Description("Bits per weight that the rule of thumb of method SIMPLE multiplies by; it ignores block scales.")
        @Nullable
        Double pageBitsPerWeight,

        @Description("What the published quality figure measures.") @Nullable
        String qualityMetric,

        @Description("The published quality figure, as published.") @Nullable
        String qualityValue,

        @NonNull @Description("Runtimes that read it.") List<@NonNull String> runtimes,

        @Description("Grows with each change of the row; an update can ask for the one that it was made on.")
        int version,

        @NonNull @Description("Where these facts come from.")
        List<@NonNull String> sources)
        implements Node {

    /** A label on published files that the catalog describes no format for. */
    public static Quant unlisted(String label) {
        return new Quant(label, label, QuantFamily.UNLISTED, null, null, null, null, null, List.of(), 0, List.of());
    }

    /**
     * The bits that method SIMPLE takes: the rule of thumb's own where it has some, else the whole model's, else the
     * layout's.
     */
    public Amount bitsPerWeight() {
        return Amount.ofNullable(pageBitsPerWeight).orElse(wholeModelBitsPerWeight());
    }

    /** The bits that a whole model comes to by the format's documentation, else by its layout. */
    public Amount wholeModelBitsPerWeight() {
        return Amount.ofNullable(effectiveBitsPerWeight == null ? nominalBitsPerWeight : effectiveBitsPerWeight);
    }

    /**
     * Whether files under a label are safetensors for MLX, which hold a whole model and run on Apple hardware alone.
     */
    public static boolean isMlx(String label) {
        return label.toUpperCase(Locale.ROOT).startsWith("MLX-");
    }

    /** Whether its files are for MLX. */
    public boolean forMlx() {
        return isMlx(name);
    }

    /** Whether it is a rung of the standard ladder: the formats that the rule of thumb knows. */
    public boolean onLadder() {
        return pageBitsPerWeight != null;
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Quant", slug);
    }

    /** How a quantization format stores weights. */
    @Enum("QuantFamily")
    @Description("How a quantization format stores weights.")
    public enum QuantFamily {
        @Description("Floating point, not quantized.")
        FLOAT,
        @Description("GGUF blocks with one scale: Q4_0, Q8_0 and their like.")
        GGUF_LEGACY,
        @Description("GGUF k-quants: super-blocks of 256 weights.")
        GGUF_K,
        @Description("GGUF i-quants: code books, usually with an importance matrix.")
        GGUF_IQ,
        @Description("Formats of ik_llama.cpp.")
        GGUF_IK,
        @Description("GGUF ternary weights.")
        GGUF_TERNARY,
        @Description("4-bit floating point blocks: MXFP4, NVFP4.")
        FP4_BLOCK,
        @Description("MLX groups with scale and bias.")
        MLX_AFFINE,
        @Description("MLX floating point blocks.")
        MLX_FP,
        @Description("GPTQ.")
        GPTQ,
        @Description("AWQ.")
        AWQ,
        @Description("8-bit floating point.")
        FP8,
        @Description("8-bit integers.")
        INT8,
        @Description("bitsandbytes.")
        BITSANDBYTES,
        @Description("ExLlamaV2, any bit rate.")
        EXL2,
        @Description("ExLlamaV3, any bit rate.")
        EXL3,
        @Description("A publisher's label on a file that the catalog describes no format for; its bits follow from the "
                + "file's size.")
        UNLISTED
    }
}
