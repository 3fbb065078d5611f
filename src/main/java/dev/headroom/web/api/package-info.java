/**
 * The page on the API: {@link PageQueries} collects the GraphQL query behind each kind of page, {@link ApiPage} shows
 * them.
 */
@NullMarked
package dev.headroom.web.api;

import org.jspecify.annotations.NullMarked;
