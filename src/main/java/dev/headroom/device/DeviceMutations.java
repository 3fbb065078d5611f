package dev.headroom.device;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.edit.LinkedRowService;
import dev.headroom.edit.LinkedRowService.Merge;
import dev.headroom.edit.RowService;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of devices over GraphQL. */
@GraphQLApi
public class DeviceMutations {
    private static final String SLUG = "Slug of the device, such as nvidia-dgx-spark.";

    private final Access access;
    private final DeviceService devices;

    DeviceMutations(Access access, DeviceService devices) {
        this.access = access;
        this.devices = devices;
    }

    @Mutation("deviceCreate")
    @Blocking
    @Description("Adds a device. For editors.")
    public DevicePayload deviceCreate(@Name("input") @NonNull @Description("Its facts.") DeviceInput input)
            throws ApiException {
        return DevicePayload.of(devices.create(access.require(Role.EDITOR), input));
    }

    @Mutation("deviceUpdate")
    @Blocking
    @Description("Changes facts of a device. For editors.")
    public DevicePayload deviceUpdate(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("input") @NonNull @Description("The facts to change.") DeviceInput input,
            @Name("unset") @DefaultValue("[]") @Description(RowService.UNSET) @Nullable List<@NonNull String> unset,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return DevicePayload.of(devices.update(access.require(Role.EDITOR), slug, input, unset, expectedVersion));
    }

    @Mutation("deviceDelete")
    @Blocking
    @Description("Deletes a device. For editors.")
    public DevicePayload deviceDelete(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("cascade") @DefaultValue("false") @Description("Delete the rows that refer to it too.") @Nullable
                    Boolean cascade)
            throws ApiException {
        return DevicePayload.of(devices.delete(access.require(Role.EDITOR), slug, cascade));
    }

    @Mutation("deviceRename")
    @Blocking
    @Description("Gives a device another slug. The former one leads on, on pages, in look-ups and in searches, "
            + "and what names it follows. For editors.")
    public DevicePayload deviceRename(
            @Name("slug") @NonNull @Description(SLUG) String slug,
            @Name("newSlug")
                    @NonNull
                    @Description("The slug that it is to have: up to 100 lower-case letters, digits, dots, hyphens and "
                            + "underscores.")
                    String newSlug,
            @Name("expectedVersion") @Description("Change it only if it is still at this version.") @Nullable
                    Integer expectedVersion)
            throws ApiException {
        return DevicePayload.of(devices.rename(access.require(Role.EDITOR), slug, newSlug, expectedVersion));
    }

    @Mutation("deviceMerge")
    @Blocking
    @Description("Makes one of two devices that are the same: prices and aliases "
            + "of the first become those of the second, and its slugs lead there. Reverting the whole transaction "
            + "undoes it. "
            + "For editors.")
    public DevicePayload deviceMerge(
            @Name("from") @NonNull @Description("Slug of the row that goes.") String from,
            @Name("into") @NonNull @Description("Slug of the row that stays.") String into,
            @Name("takeUnknownFacts") @DefaultValue("false") @Description(LinkedRowService.TAKE_UNKNOWN_FACTS) @Nullable
                    Boolean takeUnknownFacts,
            @Name("despiteDifferences")
                    @DefaultValue("false")
                    @Description(LinkedRowService.DESPITE_DIFFERENCES)
                    @Nullable
                    Boolean despiteDifferences)
            throws ApiException {
        return DevicePayload.of(
                devices.merge(access.require(Role.EDITOR), from, into, Merge.of(takeUnknownFacts, despiteDifferences)));
    }

    /** What came of a change of a device. */
    @Type("DevicePayload")
    @Description("What came of a change of a device.")
    public record DevicePayload(
            @Description("The device after the change, or the one deleted; null where nothing was changed.") @Nullable
            Device device,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static DevicePayload of(Changes.Outcome<Device> outcome) {
            return new DevicePayload(outcome.result(), outcome.errors());
        }
    }
}
