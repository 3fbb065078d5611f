package dev.headroom.context;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a context length of a model is. */
@Enum("ContextBasis")
@Description("What a context length of a model is.")
public enum ContextBasis {
    @Description("What its publisher says it was made for.")
    MADE_FOR,
    @Description("The ceiling of its configuration; it may have been made for less.")
    CEILING,
    @Description("What scaling of its rotary embedding (YaRN) extends it to.")
    EXTENDED,
    @Description("What a table of somebody else says; which of these it is, is not known.")
    STATED
}
