package dev.headroom.quant;

import org.eclipse.microprofile.graphql.Description;

/** How a quantization format stores weights. */
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
    @Description(
            "A publisher's label on a file that the catalog describes no format for; its bits follow from the file's "
                    + "size.")
    UNLISTED
}
