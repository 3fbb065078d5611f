/**
 * Tables of pages as files: what a page shows at {@code /models/SLUG?quant=Q8_0} is at
 * {@code /models/SLUG.csv?quant=Q8_0&table=quants} as CSV. {@link CsvOfPages} asks for the page, and {@link CsvOfTable}
 * writes the raw values of the columns that the page prints.
 */
package dev.headroom.web.csv;
