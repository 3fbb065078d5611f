package dev.headroom.error;

import org.eclipse.microprofile.graphql.Description;

/** Why a change was not made. */
@Description("Why a change was not made.")
public enum UserErrorCode {
    @Description("A field that must be given is not.")
    REQUIRED,
    @Description("A value that is not valid.")
    INVALID,
    @Description("A value that must be unique, and another row has it.")
    TAKEN,
    @Description("The row was changed by somebody else since it was read.")
    CONFLICT,
    @Description("Other rows refer to the row.")
    IN_USE,
    @Description("There is no such row.")
    NOT_FOUND,
    @Description("Too much for the present time; later it may be taken.")
    LIMITED
}
