package dev.headroom.compatibility;

import org.eclipse.microprofile.graphql.Description;

/** Which of the formats that find room a model is looked at in. */
@Description("Which of the formats that find room and that it is offered in a model is looked at in: published ones of "
        + "the standard ladder, and the one that it was released in.")
public enum FormatChoice {
    @Description(
            "The format that it was released in, else Q4_K_M, or where that does not fit the best smaller one that "
                    + "does.")
    BALANCE,
    @Description("The best one that fits and meets the filter; of those without measurable loss the smallest.")
    BEST;

    public static final String DEFAULT = "BALANCE";
}
