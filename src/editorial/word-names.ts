/** Names that are words of the language as well, so that only a person can tell which one a text means. */
const wordNames = new Set([
  '하늘', '바다', '나라', '사랑', '보람', '아름', '슬기', '하나', '누리', '새벽', '이슬', '나무', '진주', '은하', '미래', '소라', '자유', '희망', '평화',
  '은혜', '지혜', '진실', '우주', '봄', '여름', '가을', '겨울', '별', '달', '해', '샘', '솔', '강', '산', '단비', '고은', '초롱', '기쁨', '소망', '믿음', '진리',
  'Hope', 'Joy', 'Grace', 'Faith', 'Sky', 'Spring', 'Summer', 'Autumn', 'Winter', 'River', 'Star', 'Will', 'May', 'April', 'June', 'August', 'Rose', 'Sunny', 'Young', 'Sun',
]);

/** True for a name that is a word as well. */
export const isWordName = (name: string): boolean => wordNames.has(name);
