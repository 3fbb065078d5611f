package dev.headroom.intake;

import java.util.Optional;

/**
 * What the file says of attention; empty is what it does not say.
 *
 * @param heads query heads
 * @param kvHeads key-value heads, 0 for a layer without attention
 * @param keySize elements of one head's key in layers of full attention
 * @param valueSize elements of one head's value there
 * @param slidingKeySize the same in layers with a window
 * @param slidingValueSize the same in layers with a window
 * @param slidingWindowTokens tokens that a layer with a window sees
 * @param sharedCacheLayers last layers that use the keys and values of an earlier one
 * @param latentRank elements of the compressed keys and values of a token ({@code kv_lora_rank})
 * @param rotarySize elements of a head that carry the position; beside the latent vector they are kept too
 * @param indexKeySize elements of the key by which sparse attention chooses tokens, 0 for a layer that keeps none
 */
public record AttentionFacts(
        Optional<PerLayer> heads,
        Optional<PerLayer> kvHeads,
        Optional<Integer> keySize,
        Optional<Integer> valueSize,
        Optional<Integer> slidingKeySize,
        Optional<Integer> slidingValueSize,
        Optional<Integer> slidingWindowTokens,
        Optional<Integer> sharedCacheLayers,
        Optional<Integer> latentRank,
        Optional<Integer> rotarySize,
        Optional<PerLayer> indexKeySize) {

    /** Whether a layer keeps index keys. */
    boolean hasIndex() {
        return indexKeySize.filter(sizes -> sizes.largest() > 0).isPresent();
    }

    /** Elements of the index key that a layer keeps of each token. */
    int indexKeySize(int layer) {
        return indexKeySize.map(sizes -> sizes.at(layer)).orElse(0);
    }
}
