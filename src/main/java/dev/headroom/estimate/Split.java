package dev.headroom.estimate;

/** How a model is spread over several equal devices. */
public enum Split {
    /** Each device holds some of the layers; a token passes one device after another. */
    LAYER,
    /** Each device holds a part of every layer; all work on a token together. */
    TENSOR
}
