package dev.headroom.fuzz;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Makes random requests by their numbers, and sends them. */
final class Attacker {
    /** Far beyond what an answer may take, so that only one that never comes is missed. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final GraphQLSchema schema;
    private final URI server;

    Attacker(GraphQLSchema schema, URI server) {
        this.schema = schema;
        this.server = server;
    }

    FuzzRequest request(long seed) {
        var chance = new Chance(seed);
        int kind = chance.below(100);
        if (kind < 20) {
            return FuzzRequest.of(new HostileDocument(chance).make(), chance);
        }
        Operation valid = new ValidDocument(schema, chance).make();
        boolean isBroken = kind < 55;
        return FuzzRequest.of(
                isBroken ? new Operation(new Damage(chance).of(valid.document()), valid.variables()) : valid, chance);
    }

    HttpResponse<String> send(FuzzRequest request) throws IOException, InterruptedException {
        var http = HttpRequest.newBuilder(server.resolve(request.path()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        if (!request.contentType().isEmpty()) {
            http.header("Content-Type", request.contentType());
        }
        if (!request.accept().isEmpty()) {
            http.header("Accept", request.accept());
        }
        return client.send(http.build(), BodyHandlers.ofString());
    }
}
