/** What every request meets: who may ask, what may be asked, how long it may take, and what a cache may keep. */
@NullMarked
package org.scholargraph.http;

import org.jspecify.annotations.NullMarked;
