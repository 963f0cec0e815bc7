const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{n as keepComment}from"./comment-on-pull-hUf8YYhr.js";