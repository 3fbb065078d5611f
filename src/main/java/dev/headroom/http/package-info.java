/**
 * The GraphQL endpoint as HTTP has it, by the GraphQL Foundation's <a
 * href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>. SmallRye GraphQL executes; its own
 * handlers of {@code /graphql} are never reached. Begin with {@link GraphQlRoutes}; {@link RequestReader} reads,
 * {@link GraphQlHandler} has it executed, {@link ResponseWriter} writes. {@link PersistedQueries} knows documents by
 * hash.
 */
@NullMarked
package dev.headroom.http;

import org.jspecify.annotations.NullMarked;
