package dev.headroom.estimate;

/**
 * How the cache is kept.
 *
 * @param keyType how it stores keys, and of latent attention everything
 * @param valueType how it stores values
 * @param fullWindows whether layers of a sliding window keep every token ({@code --swa-full})
 */
public record CacheOptions(CacheType keyType, CacheType valueType, boolean fullWindows) {
    /** Keys and values in f16, and of a window what it sees. */
    static final CacheOptions DEFAULT = new CacheOptions(CacheType.F16, CacheType.F16, false);

    /** Whether keys, values or both are quantized. */
    boolean isQuantized() {
        return keyType.isQuantized() || valueType.isQuantized();
    }

    /** Bytes of that many elements of keys and of values. */
    double bytes(double keys, double values) {
        return keyType.bytes(keys) + valueType.bytes(values);
    }

    /** Bytes of the same in f16, as far as it is quantized. */
    double dequantizedBytes(double keys, double values) {
        return CacheType.F16.bytes((keyType.isQuantized() ? keys : 0) + (valueType.isQuantized() ? values : 0));
    }
}
