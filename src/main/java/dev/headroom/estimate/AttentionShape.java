package dev.headroom.estimate;

/**
 * What the key-value cache of a transformer is made of.
 *
 * @param layers all layers of the model
 * @param kvHeads key-value heads per layer
 * @param headDim elements of one head's key or value
 */
public record AttentionShape(int layers, int kvHeads, int headDim) {}
