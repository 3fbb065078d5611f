package dev.headroom.model;

import org.eclipse.microprofile.graphql.Description;

/** What a model's architecture facts were read from. */
@Description("What a model's architecture facts were read from.")
public enum Confidence {
    @Description("The model's configuration file, or one of a fine-tune with the same body.")
    CONFIG,
    @Description("The model's card.")
    CARD,
    @Description("A table of somebody else.")
    SECONDARY
}
