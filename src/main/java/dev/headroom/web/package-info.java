/**
 * The site: what all pages share. A {@link Visit} asks for a page, {@link PageResponses} turns it into a response,
 * {@link PageFrame} is what surrounds it. {@link Address} and {@link Parameters} are its state, {@link Format} prints
 * its figures. A {@link Table} is a list of {@link Column}s, which the page, a comparison and the table's file come
 * from. Each kind of page is a package below.
 */
package dev.headroom.web;
