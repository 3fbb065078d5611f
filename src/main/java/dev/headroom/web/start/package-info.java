/**
 * The start page and what programs ask a site for. {@link StartPage} is the page; {@link CrawlerResource} answers
 * crawlers, with {@link Sitemap}.
 */
package dev.headroom.web.start;
