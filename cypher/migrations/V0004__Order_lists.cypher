// Lists are read in the order of these indexes, a page at a time.
CREATE INDEX paper_year_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.year);
CREATE INDEX paper_title_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.title);
CREATE INDEX paper_citation_count_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.citationCount);
CREATE INDEX paper_type_lookup IF NOT EXISTS FOR (paper:Paper) ON (paper.type);
CREATE INDEX author_name_lookup IF NOT EXISTS FOR (author:Author) ON (author.name);
CREATE INDEX author_paper_count_lookup IF NOT EXISTS FOR (author:Author) ON (author.paperCount);
CREATE INDEX author_citation_count_lookup IF NOT EXISTS FOR (author:Author) ON (author.citationCount);
CREATE INDEX author_last_year_lookup IF NOT EXISTS FOR (author:Author) ON (author.lastYear);
CREATE INDEX institution_name_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.name);
CREATE INDEX institution_paper_count_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.paperCount);
CREATE INDEX institution_country_code_lookup IF NOT EXISTS FOR (institution:Institution) ON (institution.countryCode);
CREATE INDEX topic_name_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.name);
CREATE INDEX topic_paper_count_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.paperCount);
CREATE INDEX topic_level_lookup IF NOT EXISTS FOR (topic:Topic) ON (topic.level);
CREATE INDEX source_name_lookup IF NOT EXISTS FOR (source:Source) ON (source.name);
CREATE INDEX source_paper_count_lookup IF NOT EXISTS FOR (source:Source) ON (source.paperCount);
