package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;

/** What a model is mainly made for. */
@Description("What a model is mainly made for.")
public enum ModelCategory {
    @Description("Conversation and instructions.")
    CHAT,
    @Description("Long chains of thought.")
    REASONING,
    @Description("Programming.")
    CODE,
    @Description("Images beside text.")
    VISION,
    @Description("Vectors for search.")
    EMBEDDING,
    @Description("Pre-trained, without instruction tuning.")
    BASE
}
