package dev.headroom.bulk;

import dev.headroom.facts.PackagedResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be exported and under which terms, as plain text: {@code /export}. */
@Path("/export")
public class ExportIndexResource {
    private static final String LICENSE =
            new String(PackagedResource.bytes("/catalog/LICENSE.txt"), StandardCharsets.UTF_8);

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String get() {
        String files = Arrays.stream(BulkKind.values())
                .flatMap(kind ->
                        Arrays.stream(ExportFormat.values()).map(format -> "/export/%s.%s".formatted(kind, format)))
                .collect(Collectors.joining("\n"));
        return files + "\n\n" + LICENSE;
    }
}
