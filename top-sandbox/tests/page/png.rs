//! The part of PNG that a committed picture needs: its size, a text beside the picture, and a small form in few colours.

use std::{
    collections::HashMap,
    io::{Read as _, Write as _},
};

use flate2::{Compression, Crc, read::ZlibDecoder, write::ZlibEncoder};

/// How many colours are chosen because they are frequent.
const FREQUENT: usize = 192;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The keyword of the text.
const KEYWORD: &[u8] = b"Description\0\0\0\0\0";

/// A picture as pixels.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Red, green and blue.
    pixels: Vec<[u8; 3]>,
}

/// Names and contents of the chunks.
fn chunks(png: &[u8]) -> Vec<([u8; 4], &[u8])> {
    let mut rest = png.strip_prefix(SIGNATURE).expect("a PNG");
    let mut chunks = Vec::new();
    while let Some((length, behind)) = rest.split_first_chunk() {
        let length = usize::try_from(u32::from_be_bytes(*length)).expect("a length");
        let (name, behind) = behind.split_first_chunk().expect("a name");
        chunks.push((*name, &behind[..length]));
        rest = &behind[length + 4..];
    }
    chunks
}

/// Width and height in pixels.
pub(crate) fn size(png: &[u8]) -> (u32, u32) {
    let chunks = chunks(png);
    let header = chunks.first().expect("a header").1;
    let number = |at: usize| u32::from_be_bytes(header[at..at + 4].try_into().expect("four bytes"));
    (number(0), number(4))
}

/// The text beside the picture.
pub(crate) fn text(png: &[u8]) -> Option<String> {
    let chunks = chunks(png);
    let text =
        chunks.iter().find_map(|(name, content)| content.strip_prefix(KEYWORD).filter(|_| name == b"iTXt"));
    text.map(|text| String::from_utf8(text.to_vec()).expect("iTXt is UTF-8"))
}

impl Picture {
    /// Of what browsers write: eight bits of red, green and blue, with or without a fourth channel.
    pub(crate) fn of(png: &[u8]) -> Self {
        let chunks = chunks(png);
        let header = chunks.first().expect("a header").1;
        let channels = match header[8..] {
            [8, 2, 0, 0, 0] => 3,
            [8, 6, 0, 0, 0] => 4,
            _ => panic!("another kind of PNG: {header:?}"),
        };
        let (width, height) = size(png);
        let data: Vec<u8> = chunks
            .iter()
            .filter(|(name, _)| name == b"IDAT")
            .flat_map(|(_, content)| content.to_vec())
            .collect();
        let mut lines = Vec::new();
        ZlibDecoder::new(&data[..]).read_to_end(&mut lines).expect("zlib");
        let stride = usize::try_from(width).expect("a width") * channels;
        let mut above = vec![0; stride];
        let mut pixels = Vec::new();
        for line in lines.chunks(stride + 1) {
            let line = unfiltered(line, &above, channels);
            pixels.extend(line.chunks(channels).map(|pixel| [pixel[0], pixel[1], pixel[2]]));
            above = line;
        }
        Self { width, height, pixels }
    }

    /// The picture in one byte a pixel, with a text beside it: in 256 of its colours, and the others as the nearest of these.
    /// A page has few colours, and many shades of them at the edges of letters.
    pub(crate) fn written(&self, text: &str) -> Vec<u8> {
        let mut counts: HashMap<[u8; 3], usize> = HashMap::new();
        for pixel in &self.pixels {
            *counts.entry(*pixel).or_default() += 1;
        }
        let mut colours: Vec<([u8; 3], usize)> = counts.into_iter().collect();
        // By the colour where as many have it: the same picture is the same file.
        colours.sort_by_key(|(colour, count)| (usize::MAX - count, *colour));
        let mut palette: Vec<[u8; 3]> = colours.iter().take(FREQUENT).map(|(colour, _)| *colour).collect();
        // Then what is least like them: a small red mark on a grey page is not to become grey.
        let nearest = |(colour, _): &([u8; 3], usize)| {
            palette.iter().map(|chosen| distance(*colour, *chosen)).min().unwrap_or(u32::MAX)
        };
        let mut off: Vec<u32> = colours.iter().map(nearest).collect();
        while palette.len() < colours.len().min(256) {
            let farthest = (0..off.len()).max_by_key(|place| off[*place]).expect("a colour");
            let (chosen, _) = colours[farthest];
            palette.push(chosen);
            for (off, (colour, _)) in off.iter_mut().zip(&colours) {
                *off = (*off).min(distance(*colour, chosen));
            }
        }
        let nearest = |colour: [u8; 3]| {
            let place = (0..palette.len()).min_by_key(|place| distance(colour, palette[*place]));
            u8::try_from(place.unwrap_or(0)).expect("at most 256 colours")
        };
        let places: HashMap<[u8; 3], u8> =
            colours.iter().map(|(colour, _)| (*colour, nearest(*colour))).collect();
        let indexed: Vec<u8> = self.pixels.iter().map(|pixel| places[pixel]).collect();
        let width = usize::try_from(self.width).expect("a width");
        let lines: Vec<u8> = indexed.chunks(width).flat_map(|line| [&[0], line].concat()).collect();
        let mut header = [self.width.to_be_bytes(), self.height.to_be_bytes()].concat();
        header.extend([8, 3, 0, 0, 0]);
        let mut data = ZlibEncoder::new(Vec::new(), Compression::best());
        data.write_all(&lines).expect("memory takes all");
        let mut png = SIGNATURE.to_vec();
        chunk(&mut png, *b"IHDR", &header);
        chunk(&mut png, *b"PLTE", &palette.concat());
        chunk(&mut png, *b"iTXt", &[KEYWORD, text.as_bytes()].concat());
        chunk(&mut png, *b"IDAT", &data.finish().expect("memory takes all"));
        chunk(&mut png, *b"IEND", &[]);
        png
    }
}

fn distance(one: [u8; 3], other: [u8; 3]) -> u32 {
    one.into_iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
}

fn chunk(png: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    png.extend(u32::try_from(content.len()).expect("a small chunk").to_be_bytes());
    png.extend(name);
    png.extend_from_slice(content);
    let mut crc = Crc::new();
    crc.update(&name);
    crc.update(content);
    png.extend(crc.sum().to_be_bytes());
}

/// A line without the filter that its first byte names.
fn unfiltered(line: &[u8], above: &[u8], channels: usize) -> Vec<u8> {
    let (filter, line) = line.split_first().expect("a filter");
    let mut out: Vec<u8> = Vec::with_capacity(line.len());
    for (place, byte) in line.iter().enumerate() {
        let before = place.checked_sub(channels);
        let left = before.map_or(0, |before| out[before]);
        let corner = before.map_or(0, |before| above[before]);
        let average = u8::midpoint(left, above[place]);
        let predicted = match filter {
            0 => 0,
            1 => left,
            2 => above[place],
            3 => average,
            4 => paeth(left, above[place], corner),
            _ => panic!("filter {filter}"),
        };
        out.push(byte.wrapping_add(predicted));
    }
    out
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(above) - i16::from(corner);
    let off = |value: u8| (estimate - i16::from(value)).abs();
    if off(left) <= off(above) && off(left) <= off(corner) {
        left
    } else if off(above) <= off(corner) {
        above
    } else {
        corner
    }
}

#[test]
fn a_picture_keeps_its_size_its_text_and_few_colours() {
    // 300 colours.
    let pixels = (0..600_u16).map(|place| {
        let [low, high] = (place % 300).to_le_bytes();
        [low, high, 0]
    });
    let picture = Picture { width: 30, height: 20, pixels: pixels.collect() };
    let png = picture.written("文字");
    assert_eq!((size(&png), text(&png)), ((30, 20), Some("文字".to_owned())));
    let names: Vec<_> = chunks(&png).iter().map(|(name, content)| (*name, content.len())).collect();
    assert_eq!(names[1], (*b"PLTE", 3 * 256));
}

/// What browsers write: each line with a filter of its own.
#[test]
fn filters_are_taken_off() {
    // Sub, Up, Average, Paeth; one pixel of three channels, then another.
    let above = [10, 20, 30, 40, 50, 60];
    for (filter, expected) in [
        (0, [1, 2, 3, 4, 5, 6]),
        (1, [1, 2, 3, 5, 7, 9]),
        (2, [11, 22, 33, 44, 55, 66]),
        (3, [6, 12, 18, 27, 36, 45]),
        (4, [11, 22, 33, 44, 55, 66]),
    ] {
        assert_eq!(unfiltered(&[filter, 1, 2, 3, 4, 5, 6], &above, 3), expected, "{filter}");
    }
}
