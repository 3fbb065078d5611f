package dev.headroom.tag;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a model is fit for, or of what kind it is. */
@Enum("Tag")
@Description("What a model is fit for, or of what kind it is. A model has any number of them.")
public enum Tag {
    @Description("General use: conversation and instructions, and not made for one task alone.")
    CHAT,
    @Description("Long chains of thought.")
    REASONING,
    @Description("Programming.")
    CODE,
    @Description("Mathematics.")
    MATHS,
    @Description("More than text: images, sound or video.")
    VISION,
    @Description("Text read from pictures of pages.")
    OCR,
    @Description("Translation.")
    TRANSLATION,
    @Description("Vectors for search.")
    EMBEDDING,
    @Description("Order of search results by how well they answer.")
    RERANKING,
    @Description("Judgement of what others write: a guard beside a model, no model to talk to.")
    MODERATION,
    @Description("One narrow task, such as extraction or calls of tools.")
    TASK,
    @Description("Pre-trained, without instruction tuning.")
    BASE,
    @Description("A mixture of experts, of which each token passes some.")
    MIXTURE
}
