/**
 * Lists: one file of Cypher a list, from whose sections the statement of each combination of filters, sort and page is put
 * together. Pages are found by the key of the last row before them, never by counting rows.
 */
@NullMarked
package org.scholargraph.data.list;

import org.jspecify.annotations.NullMarked;
