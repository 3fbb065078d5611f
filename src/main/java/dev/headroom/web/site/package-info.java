/**
 * The site as a whole. {@link SiteMap} lists every {@link PageKind}: the navigation, what is suggested for a wrong
 * address, what crawlers ask for ({@link CrawlerResource}, {@link SitemapXml}) and the page on the API come from it,
 * and the list of pages that tests visit.
 */
package dev.headroom.web.site;
