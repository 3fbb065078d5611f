/**
 * The GraphQL endpoint as HTTP has it, by the GraphQL Foundation's <a
 * href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>. SmallRye GraphQL executes; its own
 * handlers of {@code /graphql} are never reached.
 */
package dev.headroom.http;
