/**
 * The page on the API: {@link PageQuery} collects the GraphQL query behind each kind of page, {@link ApiPage} shows
 * them.
 */
package dev.headroom.web.api;
