// Lets the search of this book find Chinese words.
//
// mdBook's index knows English words only: it splits at blanks, which Chinese has not, and then cuts off everything that is
// no Latin letter. The index does hold the texts themselves. From them this file makes another index when the search is opened
// for the first time: Chinese in pairs of characters (限流中 is 限流 and 流中), everything else in words as before.
'use strict';

(() => {
    if (!window.elasticlunr) {
        return;
    }
    const HAN = '\\p{Script=Han}';
    // A run of Chinese, or what stands between two of them without a blank.
    const PIECES = new RegExp(`[${HAN}]+|[^${HAN}\\s-]+`, 'gu');
    const IS_HAN = new RegExp(`^[${HAN}]`, 'u');
    // How many characters of a text are shown around what was found.
    const BEFORE = 24, EXCERPT = 110;

    const pieces = text => (text ?? '').toString().toLowerCase().match(PIECES) ?? [];

    function pairs(run) {
        const characters = [...run];
        if (characters.length === 1) {
            return characters;
        }
        return characters.slice(1).map((character, place) => characters[place] + character);
    }

    // A search for one character is one for the pairs that begin with it: the last one of a run begins none.
    function indexed(run) {
        const characters = [...run];
        return characters.length === 1 ? characters : [...pairs(run), characters[characters.length - 1]];
    }

    const tokens = (text, ofRun) => pieces(text).flatMap(piece => IS_HAN.test(piece) ? ofRun(piece) : [piece]);

    // Cuts punctuation off a word, and nothing off Chinese.
    const trimmer = token => token.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '');
    elasticlunr.Pipeline.registerFunction(trimmer, 'trimmer-of-any-letters');

    function withTokenizer(ofRun, work) {
        const { tokenizer } = elasticlunr;
        elasticlunr.tokenizer = text => tokens(text, ofRun);
        try {
            return work();
        } finally {
            elasticlunr.tokenizer = tokenizer;
        }
    }

    // The part of a text around the first of the words, which stand alone there, as mdBook marks them.
    function excerpt(text, words) {
        const lower = text.toLowerCase();
        const places = words.map(word => lower.indexOf(word)).filter(place => place >= 0);
        const start = Math.max(0, Math.min(...places, lower.length) - BEFORE);
        let shown = text.slice(places.length > 0 ? start : 0).slice(0, EXCERPT);
        for (const word of words.filter(word => IS_HAN.test(word))) {
            shown = shown.split(word).join(` ${word} `);
        }
        return (places.length > 0 && start > 0 ? '… ' : '') + shown;
    }

    elasticlunr.Index.load = function(saved) {
        const index = new this();
        index.setRef(saved.ref);
        saved.fields.forEach(field => index.addField(field));
        index.pipeline.add(trimmer, elasticlunr.stopWordFilter, elasticlunr.stemmer);
        withTokenizer(indexed, () => {
            Object.values(saved.documentStore.docs).forEach(text => index.addDoc(text, false));
        });
        const search = (query, options) => withTokenizer(pairs, () => this.prototype.search.call(index, query, options));
        index.search = (query, options) => {
            // What has every word; only where nothing has, what has one of them.
            const all = search(query, { ...options, bool: 'AND' });
            const found = all.length > 0 ? all : search(query, { ...options, bool: 'OR' });
            const words = pieces(query);
            return found.map(one => ({ ...one, doc: { ...one.doc, body: excerpt(one.doc.body, words) } }));
        };
        return index;
    };
})();
