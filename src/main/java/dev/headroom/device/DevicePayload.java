package dev.headroom.device;

import dev.headroom.edit.Changes;
import dev.headroom.error.UserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a change of a device. */
@Description("What came of a change of a device.")
public record DevicePayload(
        @Description("The device after the change, or the one deleted; null where nothing was changed.")
        Device device,

        @NonNull @Description("Why nothing was changed; empty where it was.")
        List<@NonNull UserError> userErrors) {

    static DevicePayload of(Changes.Outcome<Device> outcome) {
        return new DevicePayload(outcome.result(), outcome.errors());
    }
}
