/**
 * The start page and what programs ask a site for. {@link StartPage} is the page; {@link CrawlerResource} answers
 * crawlers, with {@link Sitemap}.
 */
@NullMarked
package dev.headroom.web.start;

import org.jspecify.annotations.NullMarked;
