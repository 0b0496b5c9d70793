import './pool.problems.texts';
