package dev.headroom.context;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** The context lengths of a model, in tokens. */
@Type("ContextLengths")
@Description("The context lengths of a model, in tokens. One that is null is unknown.")
public record ContextLengths(
        @Description("What its publisher says it was made for.") @Nullable
        Integer madeFor,

        @Description("The ceiling of its configuration.") @Nullable
        Integer ceiling,

        @Description("What scaling of its rotary embedding (YaRN) extends it to, where its publisher says so.")
        @Nullable
        Integer extended,

        @Description("Which of them is the model's contextLength, up to which maxContext looks; null where that is "
                + "unknown, and any length is looked at.")
        @Nullable
        ContextBasis basis,

        @Description("Where what differs from contextLength comes from; null where nothing does.") @Nullable
        String source) {

    /**
     * What is known of a model that no table tells of.
     *
     * @param contextLength the context length of its row; null where it is unknown
     * @param basis what a length of such a row is
     */
    static ContextLengths of(@Nullable Integer contextLength, ContextBasis basis) {
        return new ContextLengths(
                basis == ContextBasis.MADE_FOR ? contextLength : null,
                basis == ContextBasis.CEILING ? contextLength : null,
                null,
                contextLength == null ? null : basis,
                null);
    }

    /**
     * The same with what a table tells.
     *
     * @param basis what a length of such a row is, where it is none that the table has
     */
    ContextLengths under(@Nullable Integer contextLength, ContextBasis basis) {
        ContextBasis found = contextLength == null
                ? null
                : contextLength.equals(madeFor)
                        ? ContextBasis.MADE_FOR
                        : contextLength.equals(ceiling)
                                ? ContextBasis.CEILING
                                : contextLength.equals(extended) ? ContextBasis.EXTENDED : basis;
        return new ContextLengths(madeFor, ceiling, extended, found, source);
    }
}
