/**
 * Tables of pages as files: what a page shows at {@code /models/SLUG?quant=Q8_0} is at
 * {@code /models/SLUG.csv?quant=Q8_0&table=quants} as CSV. {@link CsvOfPages} asks for the page, and {@link PageTable}
 * reads the rows from the page itself, so that they cannot differ from what it shows.
 */
@NullMarked
package dev.headroom.web.csv;

import org.jspecify.annotations.NullMarked;
