package dev.headroom.compatibility;

import org.eclipse.microprofile.graphql.Description;

/** Which of the formats that find room a model is looked at in. */
@Description("Which of the formats of the standard ladder that find room a model is looked at in.")
public enum FormatChoice {
    @Description("Q4_K_M or, where that does not fit, the largest smaller one that does.")
    BALANCE,
    @Description("The one of the most bits per weight that fits and meets the filter.")
    BEST;

    public static final String DEFAULT = "BALANCE";
}
