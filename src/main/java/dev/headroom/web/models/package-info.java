/**
 * Pages of models. {@link ModelResource} has the addresses, {@link ModelListPage} the list. {@link ModelPage} puts one
 * together for what is {@link ModelSelection}; each of its parts is a record, such as {@link QuantTable} or
 * {@link RunsOn}. {@link ModelQuery} is the query behind it.
 */
@NullMarked
package dev.headroom.web.models;

import org.jspecify.annotations.NullMarked;
