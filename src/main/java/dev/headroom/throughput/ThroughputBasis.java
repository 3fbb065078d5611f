package dev.headroom.throughput;

/** What the throughput of a class of hardware is counted in: a column of {@code estimator/throughput.csv}. */
public enum ThroughputBasis {
    /** Dense INT8 operations in 10^12 per second: what llama.cpp multiplies quantized weights with on NVIDIA. */
    INT8_TOPS("int8_tops_dense"),
    /** Dense FP16 operations with FP32 accumulation in 10^12 per second. */
    FP16_TFLOPS("fp16_tflops_dense_fp32acc"),
    /** Cores of the GPU: what one does is fitted. */
    GPU_CORES("gpu_cores");

    private final String column;

    ThroughputBasis(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
