package dev.headroom.alias;

import dev.headroom.facts.Node;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Another name of a model, a GPU, a device, or of all devices with a chip.
 *
 * @param key identifies the row within its database
 */
@RegisterForReflection
@Type("Alias")
@Description("Another name of a model, a GPU, a device, or of all devices with a chip. Several may have the same.")
public record Alias(
        @NonNull
        @Description("Whose name it is: slug of a GPU or device, chip of devices, or identifier of a model on "
                + "Hugging Face.")
        String subject,

        @NonNull @Description("The name.") String alias,
        @NonNull @Description("Who calls it so.") AliasKind kind,
        @NonNull @Description("Where that is known from.") String source,

        @Description("What has to be known about the name.") @Nullable
        String note,

        @Ignore String key)
        implements Node {

    /** The key in the database that an identifier stands for; empty for one that the catalog did not give out. */
    static Optional<Long> key(String id) {
        return Node.slug("Alias", id).filter(key -> key.matches("\\d{1,18}")).map(Long::valueOf);
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    public String getId() {
        return Node.id("Alias", key);
    }

    /** Who calls it so. */
    @Enum("AliasKind")
    @Description("Who calls something by another name.")
    public enum AliasKind {
        @Description("People, in place of its name.")
        NICKNAME,
        @Description("People, leaving out what goes without saying.")
        SHORT_NAME,
        @Description("Drivers and operating systems.")
        DRIVER,
        @Description("Browsers, by WebGL.")
        WEBGL,
        @Description("Browsers, by WebGPU: often the same for all of an architecture.")
        WEBGPU,
        @Description("Numbers of maker and device on the PCI bus, in hexadecimal digits.")
        PCI_ID,
        @Description("What a machine tells of itself, such as Mac16,8.")
        MACHINE_ID,
        @Description("A machine that has the chip.")
        MACHINE,
        @Description("Ollama.")
        OLLAMA_TAG;

        /** Whether it counts as a whole only, because parts of it say nothing. */
        public boolean isCode() {
            return this == WEBGL || this == WEBGPU || this == PCI_ID || this == MACHINE_ID;
        }
    }
}
