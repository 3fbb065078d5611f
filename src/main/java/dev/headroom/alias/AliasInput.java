package dev.headroom.alias;

import dev.headroom.alias.Alias.AliasKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Another name that an admin enters. */
@Input("AliasInput")
@Description("Another name of a model, a GPU, a device, or of all devices with a chip.")
public final class AliasInput {
    @Description("Slug of a GPU, a device or a model, chip of devices, or identifier of a model on Hugging Face.")
    public @Nullable String subject;

    @Description("The name.")
    public @Nullable String alias;

    @Description("Who calls it so.")
    public @Nullable AliasKind kind;

    @Description("Where that is known from.")
    public @Nullable String source;

    @Description("What has to be known about the name.")
    public @Nullable String note;
}
